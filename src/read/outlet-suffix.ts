/** A title without the outlet's name behind it: [Grain prices rise | Harbour Post] [Grain prices rise - Harbour Post]. */
export function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (!title || !outlet) return title;
  const parts = /^(?<words>.{3,500}?)\s{1,2}[|–—-]\s{1,2}(?<suffix>[^|]{1,80})$/s.exec(title.trim())?.groups;
  return parts?.["suffix"]?.trim().toLowerCase() === outlet.trim().toLowerCase() ? parts["words"] : title;
}
