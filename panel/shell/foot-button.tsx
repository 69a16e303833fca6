import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../controls/button';
import { footSlot } from './foot';

export interface FootButtonProps {
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** A screen's main deed, in the panel's foot: there it stays in sight however long the screen is. */
export function FootButton({ children, isDisabled = false, onClick }: FootButtonProps) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useEffect(() => setSlot(document.getElementById(footSlot)), []);
  if (!slot) return null;
  return createPortal(
    <Button appearance="primary" disabled={isDisabled} onClick={onClick}>
      {children}
    </Button>,
    slot,
  );
}
