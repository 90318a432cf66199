import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Link } from "./address/link.tsx";
import { useNavigation } from "./address/navigation.tsx";
import { Hints } from "./parts/hints.tsx";
import { ThemeSwitch } from "./parts/theme-switch.tsx";
import "./shell.css";

interface Props {
  /** Whether there is a server behind the page: a report has its one story only. */
  readonly served: boolean;
  readonly children: ComponentChildren;
}

/** What stands around every page. */
export function Shell({ served, children }: Props) {
  const main = useFocusOnChange(served);
  return (
    <>
      <a class="skip" href="#main" onClick={toMain}>
        Skip to the content
      </a>
      <header class="head no-print">
        <Link class="brand" to={{ path: [], query: {} }}>
          Readout
        </Link>
        {served && <Places />}
        <div class="head-end">
          {served && <SearchField />}
          <ThemeSwitch />
        </div>
      </header>
      <main ref={main} id="main" tabIndex={-1}>
        {children}
      </main>
      <Hints />
    </>
  );
}

/** A new page has the focus, so that the keyboard and a screen reader go on where it begins; the views of a story are no new page. */
function useFocusOnChange(served: boolean) {
  const main = useRef<HTMLElement>(null);
  const { path } = useNavigation().address;
  const page = served ? path.slice(0, 2).join("/") : "";
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page) main.current?.focus({ preventScroll: true });
    before.current = page;
  }, [page]);
  return main;
}

const places = [
  { name: "Stories", path: [] },
  { name: "Coming", path: ["upcoming"] },
  { name: "Add articles", path: ["add"] },
] as const;

function Places() {
  const { address } = useNavigation();
  return (
    <nav aria-label="Places" class="places">
      {places.map(({ name, path }) => (
        <Link key={name} to={{ path, query: {} }} aria-current={address.path[0] === path[0] ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

function SearchField() {
  const { address, go } = useNavigation();
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const query = new FormData(event.currentTarget).get("query");
        if (typeof query === "string" && query.trim()) go({ path: ["search"], query: { q: query.trim() } });
      }}
    >
      <input
        class="field"
        type="search"
        name="query"
        aria-label="Search statements and articles"
        placeholder="Search"
        defaultValue={address.path[0] === "search" ? address.query["q"] : ""}
      />
    </form>
  );
}

/** The part behind `#` is where we are in a report, so the link may not change it. */
function toMain(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#main")?.focus();
}
