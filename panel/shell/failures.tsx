import type { ErrorInfo, ReactNode } from 'react';
import { Component } from 'react';
import { Failed } from './failed';

interface FailuresProps {
  /** What the screen stands on: another one is another try. */
  readonly about: unknown;
  readonly children: ReactNode;
}

/** Keeps a mistake of ours on one screen from taking the whole panel with it. */
export class Failures extends Component<FailuresProps, { readonly why: string | null }> {
  override state = { why: null };

  static getDerivedStateFromError(error: unknown) {
    return { why: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate({ about }: FailuresProps) {
    if (about !== this.props.about && this.state.why !== null) this.setState({ why: null });
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    const { why } = this.state;
    return why === null ? (
      this.props.children
    ) : (
      <Failed why={why} onAgain={() => this.setState({ why: null })} />
    );
  }
}
