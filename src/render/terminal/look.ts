/** What a text is, for colours: `code` is a name from the repository, `key` one that matters, `aside` what is read last. */
export type Style = 'good' | 'bad' | 'waiting' | 'heading' | 'strong' | 'code' | 'key' | 'aside';

/** How a terminal shows things; without colours `paint` gives back the text as it is. */
export interface Look {
  readonly paint: (style: Style, text: string) => string;
  /** How many columns a line may take. */
  readonly width: number;
}

/** A piece of text in one style. */
export interface Span {
  readonly text: string;
  readonly style?: Style | undefined;
}
