// Theme and language of the first paint. The program takes both over once it runs; the keys are its settings.
(() => {
  const setting = (name) => {
    try {
      return localStorage.getItem(`saleswright/settings/${name}`);
    } catch {
      return null; // Storage is blocked; the page works without.
    }
  };
  // A setting may be stored bare or as a JSON string.
  const choice = (name, values) => values.find((value) => [value, JSON.stringify(value)].includes(setting(name)));

  const asked = navigator.languages?.find((language) => /^(en|zh)\b/i.test(language)) ?? "en";
  const root = document.documentElement;
  root.dataset.theme = choice("theme", ["system", "light", "dark"]) ?? "system";
  root.lang = choice("locale", ["en", "zh-CN"]) ?? (/^zh/i.test(asked) ? "zh-CN" : "en");
})();
