import { useEffect, useRef } from "preact/hooks";
import type { Dossier } from "../../core/model/dossier.ts";
import { Link } from "../address/link.tsx";
import { useNavigation } from "../address/navigation.tsx";
import { NotFound } from "../pages/not-found.tsx";
import { Reader } from "../reader/reader.tsx";
import { StoryHead } from "./story-head.tsx";
import { StoryProvider, useStory } from "./story-context.tsx";
import { views } from "./views.ts";
import "./story.css";

interface Props {
  readonly dossier: Dossier;
  readonly base: readonly string[];
  /** The name of the view in the address; empty for the first. */
  readonly view: string;
}

/** A story in its views; where the address names a place in an article, the reader stands beside them. */
export function Story({ dossier, base, view }: Props) {
  const { query } = useNavigation().address;
  const View = views.find(({ path }) => path === view)?.View ?? NotFound;
  return (
    <StoryProvider dossier={dossier} base={base}>
      <div class={query["read"] ? "story story-beside" : "story"}>
        <div class="story-main">
          <StoryHead />
          <ViewLinks view={view} />
          <View />
        </div>
        {query["read"] && <Reader article={query["read"]} at={query["at"]} beside={query["beside"]} />}
      </div>
    </StoryProvider>
  );
}

function ViewLinks({ view }: { readonly view: string }) {
  const { base, page } = useStory();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => showCurrent(nav.current!), [view]);
  return (
    <nav ref={nav} class="views" aria-label="Views of the story">
      {views.map(({ path, name, count }) => (
        <Link
          key={path}
          to={{ path: path ? [...base, path] : base, query: {} }}
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
