export function TimelineView() {
  return <h2>Timeline</h2>;
}
