import "./event-line.css";

/** [Call: Ada Quill – Kari Lund]: the kind apart from the names. */
export function EventTitle({ title }: { readonly title: string }) {
  const { kind, names } = /^(?<kind>[^:]{2,24}): (?<names>.+)$/s.exec(title)?.groups ?? {};
  if (!kind || !names) return <span class="event-names">{title}</span>;
  return (
    <>
      <span class="event-kind">{kind}</span> <span class="event-names">{names}</span>
    </>
  );
}
