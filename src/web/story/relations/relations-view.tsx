export function RelationsView() {
  return <h2>Relations</h2>;
}
