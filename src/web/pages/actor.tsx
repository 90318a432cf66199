export function ActorPage() {
  return <h1>Actor</h1>;
}
