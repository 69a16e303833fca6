import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

export interface LineSliderProps {
  /** The place of its line in the list. */
  readonly index: number;
  readonly name: string;
  readonly at: number;
  readonly bounds: readonly [number, number];
  /** Its value in words. */
  readonly valueText: string;
  /** The element that says how it is moved. */
  readonly describedBy: string;
  /** In pixels from the left of the surface. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly onKeyDown: (index: number, event: KeyboardEvent) => void;
  readonly onLetGo: () => void;
}

/** What a finger can take hold of, in pixels. */
export const gripBreadth = 24;

const useStyles = makeStyles({
  slider: {
    position: 'absolute',
    width: `${gripBreadth}px`,
    cursor: 'ew-resize',
    touchAction: 'pan-y',
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
});

/** The part of a line that is taken hold of, by pointer or key; the line itself is in the picture. */
export function LineSlider(props: LineSliderProps) {
  const { index, name, at, bounds, valueText, describedBy, left, top, height, onKeyDown, onLetGo } = props;
  return (
    <div
      className={useStyles().slider}
      style={{ left: left - gripBreadth / 2, top, height }}
      role="slider"
      tabIndex={0}
      data-line={index}
      aria-label={name}
      aria-describedby={describedBy}
      aria-orientation="horizontal"
      aria-valuemin={bounds[0]}
      aria-valuemax={bounds[1]}
      aria-valuenow={at}
      aria-valuetext={valueText}
      onKeyDown={(event) => onKeyDown(index, event)}
      onKeyUp={onLetGo}
      onBlur={onLetGo}
    />
  );
}
