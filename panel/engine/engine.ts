import type { Doing } from './doing';
import type { questions } from './questions';

type Questions = typeof questions;

/** What can be asked. */
export type QuestionName = keyof Questions;
export type ArgumentOf<Name extends QuestionName> = Parameters<Questions[Name]>[1];
export type AnswerOf<Name extends QuestionName> = Awaited<ReturnType<Questions[Name]>>;

/** How the asker follows a long question, and calls it off. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly tell?: (share: number, doing: Doing) => void;
}

/** Where the core works: beside the page where the host allows it. Questions are answered one after another, in order. */
export interface Engine {
  ask<Name extends QuestionName>(
    name: Name,
    argument: ArgumentOf<Name>,
    watch?: Watch,
  ): Promise<AnswerOf<Name>>;
  close(): void;
}
