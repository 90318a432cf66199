export function UpcomingPage() {
  return <h1>Upcoming</h1>;
}
