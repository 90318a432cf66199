export function SidesView() {
  return <h2>Sides</h2>;
}
