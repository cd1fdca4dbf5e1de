import DefaultTheme from "vitepress/theme";
import type { Theme } from "vitepress";
import "./tables.css";
import Catalogue from "./Catalogue.vue";

/** VitePress's own theme and the catalogue of detections. */
const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => app.component("Catalogue", Catalogue),
};

export default theme;
