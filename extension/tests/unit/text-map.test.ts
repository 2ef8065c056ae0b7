import { beforeEach, describe, expect, test } from 'vitest';
import { readText } from '../../page/text-map.ts';

let editor: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="editor" style="white-space: pre-wrap"></div>';
  editor = document.querySelector('#editor') as HTMLElement;
});

const read = (html: string) => {
  editor.innerHTML = html;
  return readText(editor);
};

describe('text', () => {
  test.each([
    ['nothing', '', ''],
    ['plain words', 'Hi there', 'Hi there'],
    ['paragraphs', '<p>Hi</p><p>you</p>', 'Hi\nyou'],
    ['an empty paragraph between', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['an empty first paragraph', '<p><br></p><p>a</p>', '\na'],
    ['an empty last paragraph', '<p>a</p><p><br></p>', 'a\n'],
    ['a first line without a block', 'one<div>two</div><div>three</div>', 'one\ntwo\nthree'],
    ['a line break inside', '<p>a<br>b</p>', 'a\nb'],
    ['a line break at the end shows none', '<p>a<br></p><p>b</p>', 'a\nb'],
    ['two line breaks at the end show one', '<p>a<br><br></p>', 'a\n'],
    ['styled words', '<p>We <b>are <i>so</i></b> sorry</p>', 'We are so sorry'],
    ['nested blocks', '<div><div><div>a</div></div><div>b</div></div>', 'a\nb'],
    ['list items', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['invisible characters', 'a\u200Bb\uFEFFc\u2060', 'abc'],
    ['a no-break space', 'a\u00A0b', 'a b'],
    ['emoji', '<p>😀 a</p><p>👩‍👧</p>', '😀 a\n👩‍👧'],
    [
      'a mention that cannot be edited',
      'Hi <span contenteditable="false">@ana</span>!',
      'Hi @ana!',
    ],
    ['an emoji that is a picture', 'so <img alt="🙃">, ok <img alt="a cat">', 'so 🙃, ok '],
    ['a placeholder', '<p><span data-slate-placeholder="true">Write</span>a</p>', 'a'],
    ['hidden parts', 'a<span style="display: none">b</span>c', 'ac'],
  ])('%s', (_name, html, text) => expect(read(html).text).toBe(text));

  test('Draft.js, as it renders two lines with a hashtag', () => {
    const line = (inner: string): string =>
      `<div data-block="true"><div class="public-DraftStyleDefault-block">${inner}</div></div>`;
    const leaf = (text: string): string => `<span><span data-text="true">${text}</span></span>`;
    const html =
      `<div data-contents="true">${line(leaf('Sorry ') + `<span>${leaf('#kettle')}</span>`)}` +
      `${line('<span><br data-text="true"></span>')}${line(leaf('end'))}</div>`;
    expect(read(html).text).toBe('Sorry #kettle\n\nend');
  });

  test('where white space collapses, the layout of the source is no text', () => {
    editor.style.whiteSpace = 'normal';
    expect(read('\n  <p>a\nb</p>\n  <p>c</p>\n').text).toBe('a b\nc');
  });
});

describe('positions', () => {
  test('every span of the text is a range over the same words', () => {
    const map = read('<p>We <b>are</b> sorry</p><p>😀 <i>Ana</i>\u200B, hi</p>');
    for (let begin = 0; begin < map.text.length; begin++) {
      for (let end = begin + 1; end <= map.text.length; end++) {
        const words = map.text.slice(begin, end);
        if (words.includes('\n')) continue;
        const range = map.range(begin, end);
        expect(range?.toString().replace('\u200B', ''), `${begin}, ${end}`).toBe(words);
      }
    }
  });

  test('a caret in the DOM has the offset that leads back to it', () => {
    const map = read('<p>We <b>are</b></p><p>so\u200Brry</p>');
    for (let at = 0; at <= map.text.length; at++) {
      const range = map.range(at, at);
      expect(range, String(at)).not.toBeNull();
      if (range) expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(at);
    }
  });

  test('a caret given by an element is found too', () => {
    const map = read('<p>one</p><p>two</p>');
    expect(map.offsetOf(editor, 1)).toBe(3);
    expect(map.offsetOf(editor, 2)).toBe(7);
    expect(map.offsetOf(editor, 0)).toBe(0);
  });

  test('an empty editor and an empty line take a caret', () => {
    expect(read('').range(0, 0)?.startContainer).toBe(editor);
    const map = read('<p>a</p><p><br></p>');
    expect(map.range(2, 2)?.startContainer).toBe(editor.lastElementChild);
  });

  test('a span ends inside the styled words, not after their element', () => {
    const map = read('<p>a <b>calm</b> down</p>');
    const range = map.range(2, 6);
    expect(range?.startContainer.parentElement?.tagName).toBe('B');
    expect(range?.endContainer.parentElement?.tagName).toBe('B');
  });
});
