import { useRef, useState } from "preact/hooks";
import "./subscribe.css";

/** Something that programs ask for again and again: a calendar, or a feed of what is new. */
export interface Feed {
  readonly name: string;
  /** On this server: `/api/upcoming?format=ics` */
  readonly address: string;
  readonly kind: "calendar" | "atom";
}

const kinds = { calendar: "iCalendar", atom: "Atom" } as const;

/** A button that opens the addresses to subscribe to. */
export function Subscribe({ feeds }: { readonly feeds: readonly Feed[] }) {
  return (
    <details class="subscribe no-print">
      <summary class="button">Subscribe</summary>
      <div class="subscribe-sheet">
        {feeds.map((feed) => (
          <FeedAddress key={feed.address} feed={feed} />
        ))}
        <p class="small soft">
          Where the server asks for a token, add <code>&amp;token=…</code> at the end of the address.
        </p>
      </div>
    </details>
  );
}

function FeedAddress({ feed: { name, address, kind } }: { readonly feed: Feed }) {
  const whole = new URL(address, location.href);
  return (
    <div class="subscribe-feed">
      <p class="small">
        {name} as <a href={address}>{kinds[kind]}</a>
        {kind === "calendar" && (
          <>
            {" · "}
            <a href={`webcal://${whole.host}${address}`}>open in the calendar</a>
          </>
        )}
      </p>
      <Copied name={`Address: ${name} as ${kinds[kind]}`} text={whole.href} />
    </div>
  );
}

/** An address to copy; where the browser forbids it, it is selected to be copied by hand. */
function Copied({ name, text }: { readonly name: string; readonly text: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    field.current?.select();
    const isCopied = await Promise.resolve(navigator.clipboard?.writeText(text))
      .then(() => Boolean(navigator.clipboard))
      .catch(() => false);
    setSaid(isCopied ? "Copied" : "Selected: copy it now");
  };
  return (
    <div class="subscribe-copy">
      <input ref={field} class="field" readOnly aria-label={name} value={text} />
      <button class="button" type="button" onClick={copy}>
        Copy
      </button>
      <span class="small soft" role="status">
        {said}
      </span>
    </div>
  );
}
