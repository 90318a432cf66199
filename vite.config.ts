import { defineConfig } from "vite";

/** The browser application: one script and one sheet of styles, which the single-file report carries inside. */
export default defineConfig({
  root: "src/web",
  base: "/",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    modulePreload: false,
    target: "es2022",
    reportCompressedSize: true,
  },
});
