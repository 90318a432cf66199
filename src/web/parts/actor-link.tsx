import { Link } from "../address/link.tsx";
import { useStory } from "../story/story-context.tsx";
import "./actor-link.css";

interface Props {
  /** Null of somebody who is no actor: only words of a text. */
  readonly id: string | null;
  readonly name?: string;
}

/** A name that leads to all that the actor said; a report knows only its one story, so there it is the name alone. */
export function ActorLink({ id, name }: Props) {
  const { page, base } = useStory();
  const shown = name ?? (id ? page.actorName(id) : "");
  return <ActorName id={base.length === 0 ? null : id} name={shown} />;
}

/** The same where no story is around it, on the pages of a server. */
export function ActorName({ id, name }: Required<Props>) {
  if (!id) return <>{name}</>;
  return (
    <Link class="actor-link" to={{ path: ["actors", id], query: {} }}>
      {name}
    </Link>
  );
}
