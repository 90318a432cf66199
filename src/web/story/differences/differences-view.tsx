export function DifferencesView() {
  return <h2>Differences</h2>;
}
