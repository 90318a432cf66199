export function StatementsView() {
  return <h2>Statements</h2>;
}
