export function OverviewView() {
  return <h2>Overview</h2>;
}
