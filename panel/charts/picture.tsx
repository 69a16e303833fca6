import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface PictureProps {
  readonly width: number;
  readonly height: number;
  /** The picture in one sentence. */
  readonly label: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({ picture: { display: 'block', overflow: 'visible', maxWidth: '100%' } });

/** A drawing in pixels that is read out as one sentence. */
export function Picture({ width, height, label, children }: PictureProps) {
  return (
    <svg
      className={useStyles().picture}
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      focusable="false"
    >
      <g aria-hidden="true">{children}</g>
    </svg>
  );
}
