export function ClaimsView() {
  return <h2>Claims</h2>;
}
