import { Link } from "../address/link.tsx";
import { useNavigation } from "../address/navigation.tsx";
import "./actor-link.css";

interface Props {
  /** Null for somebody whom the text does not name. */
  readonly id: string | null;
  readonly name: string;
}

/** The name of an actor, which leads to all that they said; plain text in a report, which knows one story only. */
export function ActorLink({ id, name }: Props) {
  const { isServed } = useNavigation();
  if (!isServed || id === null) return <span>{name}</span>;
  return (
    <Link class="actor-link" to={{ path: ["actors", id], query: {} }}>
      {name}
    </Link>
  );
}
