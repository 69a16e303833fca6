import type { ReactNode } from 'react';
import { Button } from '../controls/button';
import { ProblemLines } from '../problem-list';
import { useView } from '../view';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';
import { Message } from './message';

/** What has happened to the workbook beside the panel, and what to do about it. */
export function Banners() {
  const words = useWords();
  const { problem, inOneLine } = useCoreSpeech();
  const { state, deeds } = useView();
  const { modelSheet, draft, isBehind, isLost, accounts, otherPanels, progress } = state;
  return (
    <>
      {otherPanels > 0 && <Banner>{words.shell.otherPanels}</Banner>}
      {modelSheet?.standing === 'newer' && <Banner>{words.shell.newer}</Banner>}
      {modelSheet?.standing === 'unreadable' && (
        <Banner
          action={
            draft && (
              <Button size="small" onClick={deeds.restoreModel}>
                {state.accounts?.modelSheet.standing === 'unreadable'
                  ? words.shell.startAnew
                  : words.shell.restore}
              </Button>
            )
          }
        >
          {words.shell.unreadable}
          <ProblemLines problems={modelSheet.problems} />
        </Banner>
      )}
      {state.isModelGone && draft && (
        <Banner
          action={
            <Button size="small" onClick={deeds.restoreModel}>
              {words.shell.writeAgain}
            </Button>
          }
        >
          {words.shell.modelGone}
        </Banner>
      )}
      {state.notSaved !== null && (
        <Banner
          action={
            <Button size="small" onClick={deeds.saveModel}>
              {words.shell.tryAgain}
            </Button>
          }
        >
          {words.shell.notSaved(inOneLine(state.notSaved.map(problem)))}
        </Banner>
      )}
      {(isBehind || isLost) && progress === null && (
        <Banner
          action={
            <Button size="small" onClick={deeds.look}>
              {words.shell.lookAgain}
            </Button>
          }
        >
          {isLost && accounts ? words.shell.lost(accounts.place.sheet) : words.shell.changed}
        </Banner>
      )}
    </>
  );
}

interface BannerProps {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

function Banner({ children, action }: BannerProps) {
  return (
    <Message intent="warning" role="status" action={action}>
      {children}
    </Message>
  );
}
