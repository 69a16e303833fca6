const key = 'tamarack.preferences';

/** What the user prefers, as the sidebar kept it; null where nothing is. */
export function readPreferences(): string | null {
  return PropertiesService.getUserProperties().getProperty(key);
}

export function keepPreferences({ text }: { readonly text: string }): null {
  PropertiesService.getUserProperties().setProperty(key, text);
  return null;
}
