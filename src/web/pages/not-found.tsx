import { Link } from "../address/link.tsx";
import { Empty } from "../parts/empty.tsx";

export function NotFound() {
  return (
    <Empty title="There is no page of this address">
      <p>
        Check the address, or go to <Link to={{ path: [], query: {} }}>the stories</Link>.
      </p>
    </Empty>
  );
}
