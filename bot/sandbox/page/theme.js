// Dark or light: what the computer prefers, until somebody says otherwise.

const KEPT = "sandbox-theme";

export class Theme {
  constructor(changed) {
    this.changed = changed;
    this.system = matchMedia("(prefers-color-scheme: light)");
    this.system.addEventListener("change", () => this.apply());
    this.apply();
  }

  get dark() {
    return document.documentElement.dataset.theme === "dark";
  }

  apply() {
    document.documentElement.dataset.theme = localStorage.getItem(KEPT) ?? (this.system.matches ? "light" : "dark");
    this.changed();
  }

  toggle() {
    localStorage.setItem(KEPT, this.dark ? "light" : "dark");
    this.apply();
  }
}
