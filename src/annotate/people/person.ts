/** The people of one article: each with every mention and every post that the article gives. */
import type { Post } from '../posts/post.ts';
import type { PostReading } from '../posts/reading.ts';

/** `full`: family and given name; `titled`: family name behind a title; `family`: family name alone. */
export type MentionForm = 'full' | 'titled' | 'family';

/** One naming of a person: text from UTF-16 offset `start` to `end`. */
export interface PersonMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: MentionForm;
  /** First token. */
  readonly token: number;
}

/** A post held by a person, as one place of the article words it. */
export interface HeldPost {
  readonly post: Post;
  /** Tokens of a body shared with a neighbouring post ("deputy secretary and spokesperson of the …"), or null. */
  readonly shared: readonly [first: number, last: number] | null;
  /** The same person's post that it is joined to and may take its place from, or null. */
  readonly beside: Post | null;
  /** `public` makes an official; `institution` is told of one; `private` is not. */
  readonly standing: 'public' | 'institution' | 'private';
  /** Its sentence tells that it is over. */
  readonly hasEnded: boolean;
}

/** A public post with its normalised parts; `rank` begins with `former` where its sentence tells that it is over. */
export interface OfficialPost extends PostReading {
  readonly hasEnded: boolean;
}

export interface Person {
  /** Letters only, family name first: equal for Chen Min'er, Chen Miner and Chen Min-er. */
  readonly key: string;
  /** Printed name with straight apostrophes; the family name alone where the article gives no more. */
  readonly name: string;
  /** Folded family name. */
  readonly family: string;
  readonly isFamilyOnly: boolean;
  readonly mentions: readonly PersonMention[];
  /** Public posts only; empty for people who are no officials, or not here. */
  readonly posts: readonly OfficialPost[];
  /** Has only posts that are not public: a company's manager. */
  readonly isPrivate: boolean;
  /** Has no post, and is named in a list of officials. */
  readonly isListed: boolean;
}
