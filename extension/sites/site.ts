// What a file in this folder says about one site. Data only: how it is read is page/complaint.ts and
// page/compose-box.ts. `npm test` checks every file against its page in tests/pages/.

/** Where the text being answered stands. The first rule whose `within` exists decides. */
export interface ComplaintRule {
  /** Closest ancestor of the compose box to look in; the whole document when absent. */
  within?: string;
  /** Elements that hold the words of one post. */
  text: string;
  /** `before`: the nearest one ahead of the box. `first`: the first one inside `within`. */
  pick: 'before' | 'first' | 'last';
  /** The post around the words, where the author is looked for. */
  post?: string;
  /** The author's name, inside `post`. */
  author?: string;
}

export interface Site {
  /** Hosts, subdomains included. The longest that fits decides. */
  hosts: string[];
  /** A surface id of the core, which decides the limit and whether the reply is public. */
  surface: string;
  /** Other surfaces of the same site, by the start of the path. */
  surfaceByPath?: Record<string, string>;
  /** The compose box, as a selector of the element that is typed into. */
  boxes: string;
  complaint: ComplaintRule[];
  /** True: used when the user turns the site on; not asked for at installation. */
  optional?: boolean;
  /** Where the selectors come from, and when. None was tried on the live site. */
  source: string;
}
