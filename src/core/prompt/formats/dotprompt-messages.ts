import { append } from '../../append.ts';
import type { JsonObject } from '../../json.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { DraftMessage, DraftPart, DraftText } from '../model.ts';
import { type Argument, findMarkers, type Marker, type Obstacle } from './dotprompt-markers.ts';
import type { ReadProblem } from './format.ts';

export interface DotpromptBody {
  readonly type: 'text' | 'chat';
  readonly texts: readonly DraftText[];
  readonly messages?: readonly DraftMessage[];
  readonly problems: readonly ReadProblem[];
}

type Media = Extract<Marker, { kind: 'media' }>;
type Piece = { readonly start: number; readonly end: number } | Media;

interface Section {
  role: string;
  metadata?: JsonObject | undefined;
  readonly pieces: Piece[];
}

/** Cuts a template into messages as Dotprompt does after rendering: blank stretches make none, and the first one is the user's. */
export function readBody(source: SourceFile, body: string, offset: number): DotpromptBody {
  const whole: DraftText = { path: ['template'], source: body, origin: { kind: 'body', start: offset, source } };
  const found = findMarkers(body);
  if (found === undefined) return { type: 'text', texts: [whole], problems: [] };
  if (found.obstacles.length > 0) return { type: 'text', texts: [whole], problems: [obstacleProblem(whole, found.obstacles[0]!)] };
  const problems = found.markers.filter((marker) => marker.kind === 'role block').map((marker) => roleBlockProblem(whole, marker));
  const sections = sectionsOf(body, found.markers);
  if (found.markers.length === 0 || sections.length === 0) return { type: 'text', texts: [whole], problems };
  return { type: 'chat', ...assemble(sections, body, offset, source), problems };
}

function sectionsOf(body: string, markers: readonly Marker[]): (Section | 'history')[] {
  const sections: (Section | 'history')[] = [];
  let current: Section = { role: 'user', pieces: [] };
  let stretch: Piece[] = [];
  const take = (start: number, end: number) => {
    if (end > start) stretch.push({ start, end });
  };
  const closeStretch = () => {
    if (stretch.some((piece) => 'kind' in piece || !isBlank(body, piece))) append(current.pieces, stretch);
    stretch = [];
  };
  const closeSection = () => {
    closeStretch();
    if (current.pieces.length > 0) sections.push(current);
  };
  let done = 0;
  for (const marker of markers) {
    take(done, marker.trimBefore ? trimmedEnd(body, done, marker.start) : marker.start);
    done = marker.trimAfter ? skipBlanks(body, marker.end) : marker.end;
    if (marker.kind === 'media') {
      stretch.push(marker);
      continue;
    }
    closeSection();
    if (marker.kind === 'history') sections.push('history');
    if (marker.kind === 'role block') {
      const inner = { role: marker.role, pieces: [withoutTagLines(body, marker.inner)] };
      if (!isBlank(body, inner.pieces[0]!)) sections.push(inner);
    }
    current = { role: marker.kind === 'role' ? marker.role : marker.kind === 'history' ? 'model' : 'user', pieces: [] };
    if (marker.kind === 'role') current.metadata = marker.metadata;
  }
  take(done, body.length);
  closeSection();
  return sections;
}

function assemble(sections: readonly (Section | 'history')[], body: string, offset: number, source: SourceFile) {
  const texts: DraftText[] = [];
  const messages = sections.map((section, index): DraftMessage => {
    if (section === 'history') return { role: 'placeholder', placeholder: 'history' };
    const role = section.role === 'model' ? 'assistant' : section.role;
    const add = (text: string, start: number, path: DraftText['path']) =>
      texts.push({
        path: ['messages', index, 'content', ...path],
        role,
        source: text,
        origin: { kind: 'body', start: offset + start, source },
      }) - 1;
    const rest = section.metadata && { rest: { metadata: section.metadata } };
    const [only, ...others] = section.pieces;
    if (only !== undefined && others.length === 0 && !('kind' in only))
      return { role, text: add(body.slice(only.start, only.end), only.start, []), ...rest };
    const kept = section.pieces.filter((piece) => 'kind' in piece || !isBlank(body, piece));
    const parts = kept.map((piece, number): DraftPart => {
      if ('kind' in piece) return mediaPart(piece, (text, start, path) => add(text, start, [number, ...path]));
      return { text: add(body.slice(piece.start, piece.end), piece.start, [number, 'text']) };
    });
    return { role, parts, ...rest };
  });
  return { texts, messages };
}

type AddText = (text: string, start: number, path: DraftText['path']) => number;

/** OpenAI's part for a plain image; with a content type, which may be a film, Dotprompt's own part. */
function mediaPart({ url, contentType }: Media, add: AddText): DraftPart {
  const key = contentType === undefined ? 'image_url' : 'media';
  const literals: Record<string, string> = {};
  const fill: { path: (string | number)[]; text: number }[] = [];
  const put = (name: string, argument: Argument | undefined) => {
    if (argument === undefined) return;
    literals[name] = 'literal' in argument ? argument.literal : '';
    if ('variable' in argument) fill.push({ path: [key, name], text: add(`{{${argument.variable}}}`, argument.at - 2, [key, name]) });
  };
  put('url', url);
  put('contentType', contentType);
  return { part: { type: key, [key]: literals }, ...(fill.length > 0 && { fill }) };
}

const COMMENT = /\{\{~?!(?:--[\s\S]*?--~?\}\}|[\s\S]*?\}\})/g;

/** True for what renders to nothing: blanks and comments. */
function isBlank(body: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return body.slice(start, end).replace(COMMENT, '').trim() === '';
}

function trimmedEnd(body: string, start: number, end: number): number {
  return start + body.slice(start, end).trimEnd().length;
}

function skipBlanks(body: string, from: number): number {
  return body.length - body.slice(from).trimStart().length;
}

/** A tag alone on its line takes the line break with it. */
function withoutTagLines(body: string, { start, end }: { readonly start: number; readonly end: number }): Piece {
  const inner = body.slice(start, end);
  const before = /^[ \t]*\n/.exec(inner)?.[0].length ?? 0;
  const after = /\n([ \t]+)$/.exec(inner)?.[1]?.length ?? 0;
  return { start: start + before, end: end - after };
}

function obstacleProblem(part: DraftText, { start, end, reason }: Obstacle): ReadProblem {
  return {
    rule: 'template/block-spans-messages',
    message:
      reason === 'inside a block'
        ? 'A message begins inside a block, so the messages are known only when the template runs; it is read as one text.'
        : 'The role of a message is computed, so the messages are known only when the template runs; it is read as one text.',
    hint: reason === 'inside a block' ? 'Put the block inside the message.' : 'Write the role out: `{{role "user"}}`.',
    at: { kind: 'text', part, start, end },
  };
}

function roleBlockProblem(part: DraftText, { start, end, role }: Marker & { readonly role: string }): ReadProblem {
  return {
    rule: 'template/block-spans-messages',
    message: `Dotprompt has no block form of \`role\`: its own reader drops the text between the tags.`,
    hint: `Write \`{{role "${role}"}}\` before the text, without a closing tag. Here it is read as meant.`,
    at: { kind: 'text', part, start, end },
  };
}
