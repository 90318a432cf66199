import type { StoredStatement } from "../../../core/model/stored.ts";
import { nameOf } from "../../../view/labels.ts";
import { Link } from "../../address/link.tsx";
import "./statement-facts.css";

/** How somebody said something. */
const forms: Record<string, string> = { direct: "quoted", mixed: "partly quoted", indirect: "in other words" };

/** To whom, through what and in what form something was said. */
export function StatementFacts({ statement }: { readonly statement: StoredStatement }) {
  const { addressee, channel, form } = statement;
  const facts = [addressee && `to ${addressee}`, channel && `through ${channel}`, forms[form] ?? form].filter(Boolean);
  return <span>{facts.join(" · ")}</span>;
}

/** The outlets that print it, each leading to the words in the reader. */
export function StatementPlaces({ statements }: { readonly statements: readonly StoredStatement[] }) {
  return (
    <ul class="statement-places" aria-label="Printed by">
      {statements.map((statement) => (
        <li key={statement.id}>
          <Link
            to={{ path: ["stories", statement.story, "statements"], query: { statement: statement.id } }}
            aria-label={`${nameOf(statement)}: read it in the article`}
          >
            {nameOf(statement)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
