/** What is known of an invented person's looks; the seed decides the rest. */
export type Appearance = {
  seed: number;
  feminine: boolean;
  age: 'young' | 'middle' | 'senior';
  skin: 1 | 2 | 3 | 4 | 5 | 6;
  hair: 'black' | 'brown' | 'chestnut' | 'blond' | 'red' | 'grey' | 'white' | 'none';
  glasses: boolean;
  beard: boolean;
  headscarf: boolean;
};
