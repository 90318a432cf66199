import { Link } from "../../address/link.tsx";
import { usePages } from "../../api/use-pages.ts";
import { exampleQueries } from "./examples.ts";

/** What can be asked, with examples from the store itself. */
export function QueryHelp() {
  const { pages } = usePages("stories", [], { limit: 5 });
  const examples = exampleQueries(pages[0]?.body ?? []);
  return (
    <div id="query-help" class="query-help">
      <p>
        Words and “phrases”, and <code>actor:</code> <code>outlet:</code> <code>after:</code> <code>before:</code>{" "}
        <code>verdict:</code> with a value. All must fit.
      </p>
      {examples.length > 0 && (
        <ul aria-label="Examples">
          {examples.map((example) => (
            <li key={example}>
              <Link to={{ path: ["search"], query: { q: example } }}>
                <code>{example}</code>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
