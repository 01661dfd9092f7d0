// Language and theme: as the system has them until a person chooses; the choice is kept.
const Settings = {
  themes: ['auto', 'light', 'dark'],

  open(changed) {
    Settings.changed = changed;
    Settings.theme = Settings.kept('theme', Settings.themes) ?? 'auto';
    language = Settings.kept('language', Object.keys(LABELS)) ?? (navigator.language.toLowerCase().startsWith('ar') ? 'ar' : 'en');
    byId('language').addEventListener('click', () => Settings.setLanguage(language === 'ar' ? 'en' : 'ar'));
    byId('theme').addEventListener('click', () => Settings.setTheme(Settings.themes[(Settings.themes.indexOf(Settings.theme) + 1) % 3]));
    Settings.apply();
  },

  kept(name, allowed) {
    try {
      const value = localStorage.getItem(`hasila.${name}`);
      return allowed.includes(value) ? value : null;
    } catch (e) {
      return null;
    }
  },

  keep(name, value) {
    try {
      localStorage.setItem(`hasila.${name}`, value);
    } catch (e) {
      // A browser that keeps nothing still shows what was chosen.
    }
  },

  setLanguage(chosen) {
    language = chosen;
    Settings.keep('language', chosen);
    Settings.apply();
    Settings.changed();
  },

  setTheme(chosen) {
    Settings.theme = chosen;
    Settings.keep('theme', chosen);
    Settings.apply();
  },

  apply() {
    const root = document.documentElement;
    root.lang = language;
    root.dir = language === 'ar' ? 'rtl' : 'ltr';
    root.dataset.theme = Settings.theme;
    putLabels();
    document.title = `${label('title')} · Hasila`;
    byId('language').lang = language === 'ar' ? 'en' : 'ar';
    byId('theme').setAttribute('aria-label', label(`theme.${Settings.theme}`));
    byId('theme').title = label(`theme.${Settings.theme}`);
  },
};
