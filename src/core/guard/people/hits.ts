/** Room for so many numbers is kept from one text to the next; what a long text took is given back. */
const KEPT = 1 << 12;

/** A growing array of whole numbers. */
export class Ints {
  values = new Int32Array(64);
  length = 0;

  clear(): void {
    this.length = 0;
    if (this.values.length > KEPT) this.values = new Int32Array(KEPT);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index]!;
  }
}

/**
 * What one pass over a text saw: the words that are in the lexicon, the runs of digits, the @ signs. A hit's `order` is
 * its place among all words, so that the distance of two hits in words is the difference of their orders.
 */
export class Hits {
  readonly words = new Ints();
  readonly starts = new Ints();
  readonly ends = new Ints();
  readonly orders = new Ints();
  readonly digitStarts = new Ints();
  readonly digitEnds = new Ints();
  readonly atSigns = new Ints();
  /** 1 for each hit whose word is only near the one in the lexicon: one slip of the keyboard apart. */
  readonly slips = new Ints();
  /** Short words in capitals, which may be initials: start and end in turn. */
  readonly capitals = new Ints();
  /**
   * Words made of two parts of a name run together: start, end, given name (or −1 − initial) and family name in turn.
   * Whether anybody is called so is not known yet.
   */
  readonly joined = new Ints();
  /** Words in the text. */
  count = 0;

  get length(): number {
    return this.words.length;
  }

  /** Forgets everything, for the next text. */
  clear(): void {
    this.words.clear();
    this.starts.clear();
    this.ends.clear();
    this.orders.clear();
    this.slips.clear();
    this.digitStarts.clear();
    this.digitEnds.clear();
    this.atSigns.clear();
    this.capitals.clear();
    this.joined.clear();
    this.count = 0;
  }

  add(word: number, start: number, end: number, slip = 0, order = this.count): void {
    this.slips.push(slip);
    this.words.push(word);
    this.starts.push(start);
    this.ends.push(end);
    this.orders.push(order);
  }

  /** True when the word before the one being read was a hit. */
  get followsHit(): boolean {
    return this.length > 0 && this.orders.at(this.length - 1) === this.count - 1;
  }

  addCapitals(start: number, end: number): void {
    this.capitals.push(start);
    this.capitals.push(end);
  }

  addDigits(start: number, end: number): void {
    this.digitStarts.push(start);
    this.digitEnds.push(end);
    this.count++;
  }
}
