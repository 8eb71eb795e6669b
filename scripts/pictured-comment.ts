import { playStory } from '../demo/story.ts';

/** A key is missing, two items are open, one is confirmed. */
const SCENE = 3;

/** The comment whose picture the README shows, as the demo's story gives it now. */
export async function findPicturedComment(): Promise<string> {
  let scene = 0;
  for await (const { comment } of playStory()) {
    scene += 1;
    if (scene === SCENE) return comment;
  }
  throw new Error(`the story has only ${scene} scenes`);
}
