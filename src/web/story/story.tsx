import { useLayoutEffect, useRef } from "preact/hooks";
import type { Dossier } from "../../core/model/dossier.ts";
import { Link } from "../address/link.tsx";
import { useNavigation } from "../address/navigation.tsx";
import { NotFound } from "../pages/not-found.tsx";
import { Reader } from "../reader/reader.tsx";
import { SideBySide } from "../reader/side-by-side.tsx";
import { StoryHead } from "./story-head.tsx";
import { StoryProvider, useStory } from "./story-context.tsx";
import { useOpenStatement } from "./use-open-statement.ts";
import { views } from "./views.ts";
import "./story.css";

interface Props {
  readonly dossier: Dossier;
  readonly base: readonly string[];
  /** The name of the view in the address; empty for the first. */
  readonly view: string;
}

/** A story in its views; where the address names an article, the reader stands beside them, and where it names two, both stand alone. */
export function Story({ dossier, base, view }: Props) {
  const { read, beside } = useNavigation().address.query;
  useOpenStatement(dossier);
  return (
    <StoryProvider dossier={dossier} base={base}>
      {read && beside ? <SideBySide left={read} right={beside} /> : <Views view={view} />}
    </StoryProvider>
  );
}

function Views({ view }: { readonly view: string }) {
  const { read, at } = useNavigation().address.query;
  const View = views.find(({ path }) => path === view)?.View ?? NotFound;
  return (
    <div class={read ? "story story-beside" : "story"}>
      <div class="story-main">
        <StoryHead isFolded={view !== ""} />
        <ViewLinks view={view} />
        <View />
      </div>
      {read && <Reader article={read} at={at} />}
    </div>
  );
}

/** Links to the views; the reader stays open beside them. */
function ViewLinks({ view }: { readonly view: string }) {
  const { base, page } = useStory();
  const { read = "", at = "" } = useNavigation().address.query;
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => showCurrent(nav.current!), [view]);
  return (
    <nav ref={nav} class="views" aria-label="Views of the story">
      {views.map(({ path, name, count }) => (
        <Link
          key={path}
          to={{ path: path ? [...base, path] : base, query: { read, at } }}
          aria-current={path === view ? "page" : undefined}
        >
          {name} {count && <span class="views-count">{count(page.dossier)}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** On a narrow screen the links are wider than it is: the chosen one may stand outside. */
function showCurrent(nav: HTMLElement): void {
  const current = nav.querySelector<HTMLElement>("[aria-current]");
  if (current) nav.scrollLeft = current.offsetLeft - nav.offsetLeft - (nav.clientWidth - current.clientWidth) / 2;
}
