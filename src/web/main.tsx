import { render } from "preact";
import type { Dossier } from "../core/model/dossier.ts";
import { Navigated } from "./address/navigation.tsx";
import { App, Report } from "./app.tsx";
import { applyTheme, loadTheme } from "./theme/theme.ts";
import "./theme/tokens.css";
import "./theme/base.css";
import "./parts/controls.css";

applyTheme(loadTheme());
const inside = document.querySelector("#dossier")?.textContent;
const page = inside ? <Report dossier={JSON.parse(inside) as Dossier} /> : <App />;
render(<Navigated kind={inside ? "hash" : "path"}>{page}</Navigated>, document.querySelector("#app")!);
