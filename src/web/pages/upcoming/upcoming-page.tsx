import { withQuery } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { useNavigation } from "../../address/navigation.tsx";
import type { PageProps } from "../page.ts";
import { Subscribe } from "../parts/subscribe.tsx";
import { useAlternate, useTitle } from "../parts/use-head.ts";
import { CalendarView } from "./calendar-view.tsx";
import { ListView } from "./list-view.tsx";
import "../parts/page-head.css";
import "./upcoming.css";

const feeds = [
  { name: "What is coming", address: "/api/upcoming?format=ics", kind: "calendar" },
  { name: "What is coming", address: "/api/upcoming?format=atom", kind: "atom" },
  { name: "All stories", address: "/api/stories?format=atom", kind: "atom" },
] as const;

/** `/upcoming`: what is announced, as a list and as a calendar. */
export function UpcomingPage({ query }: PageProps) {
  useTitle("Coming");
  useAlternate(feeds[0].address, "text/calendar", feeds[0].name);
  useAlternate(feeds[1].address, "application/atom+xml", feeds[1].name);
  return (
    <>
      <div class="page-head">
        <h1>Coming</h1>
        <div class="row">
          <Views />
          <Subscribe feeds={feeds} />
        </div>
      </div>
      {query["view"] === "calendar" ? <CalendarView query={query} /> : <ListView query={query} />}
    </>
  );
}

const views = [
  { name: "List", view: "" },
  { name: "Calendar", view: "calendar" },
] as const;

function Views() {
  const { address } = useNavigation();
  const shown = address.query["view"] ?? "";
  return (
    <nav class="coming-views no-print" aria-label="How it is shown">
      {views.map(({ name, view }) => (
        <Link key={view} to={withQuery(address, { view, day: "" })} aria-current={view === shown ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
