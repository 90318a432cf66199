import type { Dossier } from "../core/model/dossier.ts";
import { useNavigation } from "./address/navigation.tsx";
import { NotFound } from "./pages/not-found.tsx";
import { pages } from "./pages/index.ts";
import { Shell } from "./shell.tsx";
import { Story } from "./story/story.tsx";

/** The application in front of a server. */
export function App() {
  const { address } = useNavigation();
  const [first = "", ...rest] = address.path;
  const Page = pages[first] ?? NotFound;
  return (
    <Shell served>
      <Page rest={rest} query={address.query} />
    </Shell>
  );
}

const none: readonly string[] = [];

/** The application as one file, with one story inside. */
export function Report({ dossier }: { readonly dossier: Dossier }) {
  const { address } = useNavigation();
  return (
    <Shell served={false}>
      <Story dossier={dossier} base={none} view={address.path[0] ?? ""} />
    </Shell>
  );
}
