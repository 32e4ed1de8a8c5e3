import { fillTemplate } from '../../manifest/build/fill-template';

describe('filling a template', () => {
  it('replaces placeholders wherever they stand and leaves the rest', () => {
    const template = { id: '${{ID}}', list: ['a ${{ID}} b ${{ OTHER }}', 7, null], nested: { on: true } };
    expect(fillTemplate(template, { ID: 'one', OTHER: 'two' })).toEqual({
      id: 'one',
      list: ['a one b two', 7, null],
      nested: { on: true },
    });
  });

  it('does not fill what a value brings along', () => {
    expect(fillTemplate('${{A}}', { A: '${{B}}', B: 'no' })).toBe('${{B}}');
  });

  it('drops what comes out empty from a list', () => {
    expect(fillTemplate(['${{A}}', 'kept'], { A: '' })).toEqual(['kept']);
  });

  it('drops an object of a list whose field comes out empty, and keeps one that was empty as written', () => {
    const list = [{ title: 'a', prompt: '${{A}}' }, { title: 'b', prompt: '${{B}}' }, { title: 'c', prompt: '' }, { title: 'd' }];
    expect(fillTemplate(list, { A: '', B: 'ask' })).toEqual([{ title: 'b', prompt: 'ask' }, { title: 'c', prompt: '' }, { title: 'd' }]);
  });

  it('names a placeholder without a value', () => {
    expect(() => fillTemplate('${{NOWHERE}}', {})).toThrow(/NOWHERE/);
  });
});
