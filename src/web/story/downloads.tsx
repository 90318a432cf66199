import { apiAddress } from "../api/client.ts";

const formats = [
  { format: "html", name: "Report file" },
  { format: "json", name: "JSON" },
  { format: "csv", name: "CSV" },
  { format: "ics", name: "iCalendar" },
] as const;

/** The story as files, from the server. */
export function Downloads({ story }: { readonly story: string }) {
  return (
    <p class="story-downloads no-print">
      <span class="soft">Download</span>
      {formats.map(({ format, name }) => (
        <a key={format} href={apiAddress("story", [story], { format })} download={`story-${story}.${format}`}>
          {name}
        </a>
      ))}
    </p>
  );
}
