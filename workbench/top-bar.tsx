import { useRef } from 'react';
import type { Theme } from '#panel';
import { text } from './text.en';

export interface TopBarProps {
  readonly theme: Theme;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onDownload: () => void;
  readonly onTheme: (theme: Theme) => void;
}

/** The name, the files, and the light. */
export function TopBar({ theme, onOpen, onSample, onDownload, onTheme }: TopBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  const isDark = theme === 'dark';
  return (
    <header className="bar">
      <h1 className="name">{text.name}</h1>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        aria-label={text.openHint}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be opened twice in a row only if the field forgets it.
          event.target.value = '';
          if (file) onOpen(file);
        }}
      />
      <button type="button" onClick={() => picker.current?.click()} title={text.openHint}>
        {text.open}
      </button>
      <button type="button" onClick={onSample} title={text.sampleHint}>
        {text.sample}
      </button>
      <button type="button" onClick={onDownload}>
        {text.download}
      </button>
      <button type="button" onClick={() => onTheme(isDark ? 'light' : 'dark')} title={text.themeHint}>
        {isDark ? text.light : text.dark}
      </button>
    </header>
  );
}
