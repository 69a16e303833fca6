import { tokens } from '@fluentui/react-components';

/** A shade at the right edge of what scrolls sideways, as long as there is more to the right. */
export const scrollCue = {
  backgroundImage: `linear-gradient(to left, ${tokens.colorNeutralBackground1} 16px, transparent 32px), linear-gradient(to left, ${tokens.colorNeutralStroke2}, transparent 14px)`,
  backgroundAttachment: 'local, scroll',
  backgroundRepeat: 'no-repeat',
} as const;
