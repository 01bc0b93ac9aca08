import { plant, runPackage } from './planted.js';

jest.setTimeout(180_000);

interface Finding {
  code: string;
  filename: string;
}

const lint = async (files: Record<string, string>) => {
  const planted = await plant(files, ['.oxlintrc.json', 'tools/lint/house-rules.mjs']);
  try {
    const { code, stdout } = await runPackage(
      'oxlint/bin/oxlint',
      ['--deny-warnings', '-f', 'json', 'apps', 'libs'],
      planted.folder,
    );
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Finding[] };
    return { code, found: diagnostics.map((finding) => `${finding.filename}: ${finding.code}`) };
  } finally {
    await planted.remove();
  }
};

const lines = (count: number) => '// A line.\n'.repeat(count);
const sixNames = ['a', 'b', 'c', 'd', 'e', 'f'];

const sound: Record<string, string> = {
  'libs/wall/src/wall.service.ts': `
    import { Injectable } from '@nestjs/common';
    @Injectable()
    export class WallService {
      constructor(private readonly streams: { append(audience: string): void }) {}
      publish(): void { this.streams.append('everyone'); }
    }`,
  'libs/wall/src/long.ts': `${lines(399)}export const last = 1;\n`,
  'libs/wall/src/six.ts': `export const six = (${sixNames.map((name) => `${name}: string`)}) => ${sixNames.join('+')};`,
  'libs/wall/src/rooms.ts': `export const tell = (io: { to(room: string): { emit(name: string): void } }) => io.to('a').emit('x');`,
  'libs/wall/src/events.ts': `export const tell = (bus: { emit(name: string): void }) => bus.emit('x');`,
  'libs/wall/src/wall.spec.ts': `it('uses the environment', () => expect(process.env['A'] ?? Math.random()).toBeDefined());`,
  'libs/platform/src/config.ts': `export const environment = process.env;`,
  'apps/cli/src/demo-company/names.ts': `${lines(900)}export const last = 1;\n`,
  'apps/web/src/ui/button.tsx': `
    export function Button({ label, onPress }: { label: string; onPress(): void }) {
      return <button type="button" onClick={onPress}>{label}</button>;
    }`,
};

const violations: Record<string, [text: string, rule: string]> = {
  'libs/wall/src/forward.ts': [
    `import { forwardRef } from '@nestjs/common';\nexport default forwardRef;`,
    'eslint(no-restricted-imports)',
  ],
  'libs/wall/src/module-ref.ts': [
    `import { ModuleRef } from '@nestjs/core';\nexport default ModuleRef;`,
    'eslint(no-restricted-imports)',
  ],
  'libs/wall/src/seven.ts': [
    `export const seven = (${[...sixNames, 'g'].map((name) => `${name}: string`)}) => ${[...sixNames, 'g'].join('+')};`,
    'eslint(max-params)',
  ],
  'libs/wall/src/god.service.ts': [
    `export class God { constructor(${[...sixNames, 'g'].map((name) => `readonly ${name}: string`)}) {} }`,
    'eslint(max-params)',
  ],
  'libs/wall/src/long.ts': [`${lines(400)}export const last = 1;\n`, 'eslint(max-lines)'],
  'libs/wall/src/environment.ts': [`export const secret = process.env['SECRET'];`, 'node(no-process-env)'],
  'apps/api/src/main.ts': [`export const port = process.env.PORT;`, 'node(no-process-env)'],
  'libs/wall/src/any.ts': [`export const loose = (value: any) => value as string;`, 'typescript(no-explicit-any)'],
  'libs/wall/src/chance.ts': [`export const id = () => Math.random();`, 'eslint(no-restricted-properties)'],
  'libs/wall/src/print.ts': [`export const say = () => console.log('hello');`, 'eslint(no-console)'],
  'libs/wall/src/loose.ts': [`export const same = (a: unknown, b: unknown) => a == b;`, 'eslint(eqeqeq)'],
  'libs/wall/src/old.ts': [`export var old = 1;`, 'eslint(no-var)'],
  'libs/wall/src/let.ts': [`let fixed = 1;\nexport const twice = () => fixed * 2;`, 'eslint(prefer-const)'],
  'libs/wall/src/correctness.ts': [`export const never = (value: number) => value === NaN;`, 'eslint(use-isnan)'],
  'libs/realtime/src/gateway.ts': [
    `export class Gateway { server: { emit(name: string): void }; all() { this.server.emit('x'); } }`,
    'house(no-broadcast)',
  ],
  'libs/realtime/src/io.ts': [
    `export const all = (io: { emit(name: string): void }) => io.emit('x');`,
    'house(no-broadcast)',
  ],
  'libs/realtime/src/sockets.ts': [
    `export const all = (io: { sockets: { emit(name: string): void } }) => io.sockets.emit('x');`,
    'house(no-broadcast)',
  ],
  'libs/wall/src/wall.spec.ts': [`it.only('is alone', () => expect(1).toBe(1));`, 'jest(no-focused-tests)'],
  'apps/web/src/ui/html.tsx': [
    `export const Html = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;`,
    'react(no-danger)',
  ],
  'apps/web/src/ui/hook.tsx': [
    `import { useState } from 'react';\nexport function Hook({ on }: { on: boolean }) { if (on) useState(1); return null; }`,
    'react-hooks(rules-of-hooks)',
  ],
  'apps/web/src/ui/effect.tsx': [
    `import { useEffect } from 'react';\nexport function Effect({ run }: { run(): void }) { useEffect(() => run(), []); return null; }`,
    'react-hooks(exhaustive-deps)',
  ],
  'apps/web/src/ui/picture.tsx': [`export const Picture = () => <img src="/a.png" />;`, 'jsx-a11y(alt-text)'],
};

describe('the lint rules', () => {
  it('let sound code pass', async () => {
    expect(await lint(sound)).toEqual({ code: 0, found: [] });
  });

  it('refuse every kind of violation', async () => {
    const planted = Object.fromEntries(Object.entries(violations).map(([path, [text]]) => [path, text]));
    const { code, found } = await lint(planted);
    expect(code).not.toBe(0);
    expect(found.sort()).toEqual(
      Object.entries(violations)
        .map(([path, [, rule]]) => `${path}: ${rule}`)
        .sort(),
    );
  });
});
