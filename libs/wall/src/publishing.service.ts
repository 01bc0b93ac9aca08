import type { Input, Language, PostDto } from '@app/contract';
import { Audiences } from '@app/audiences';
import { AppError, Database, demand, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Drafts } from './drafts.service.js';
import { toTold } from './post.mapper.js';
import { partNames, PostParts, type PartName, type PostPart } from './post-parts.js';
import { Posts } from './posts.service.js';
import { PostsRepository, type EditedText, type PostRow } from './posts.repository.js';
import { postEdited, postPublished } from './wall.facts.js';
import { canEdit, praisesSomebody, refusalOf } from './wall.policy.js';
import { guessLanguage, mentionedHandles, tagsOf } from './writing.js';

type Publication = Input<'POST /posts'>['body'];
type Words = Pick<Publication, 'title' | 'body' | 'language' | 'announcement'>;

/** Writing posts: publishing them and editing their text. */
@Injectable()
export class Publishing {
  constructor(
    private readonly db: Database,
    private readonly posts: Posts,
    private readonly repository: PostsRepository,
    private readonly audiences: Audiences,
    private readonly parts: PostParts,
    private readonly drafts: Drafts,
  ) {}

  async publish(me: Actor, given: Publication): Promise<PostDto> {
    return this.db.transaction(async () => {
      const addressed = given.audienceId && (await this.writable(me, given.audienceId));
      this.check(me, given);
      const audienceId = addressed ?? (await this.chosen(me));
      const text = textOf(given);
      const parts = partNames.filter((name) => given[name] !== undefined);
      const id = await this.repository.insert(
        { ...text, kind: given.kind, authorId: me.personId, audienceId, parts },
        mentionedHandles(text.body),
      );
      if (given.images.length > 0)
        demand(await this.repository.attachImages(id, me.personId, given.images), 'file.not-yours');
      const bare = await this.posts.seen(me, id);
      this.demandPraised(me, bare);
      if (given.announcement) await this.part('announcement').create(toTold(bare), given.announcement);
      if (given.poll) await this.part('poll').create(toTold(bare), given.poll);
      if (given.request) await this.part('request').create(toTold(bare), given.request);
      if (given.draft) await this.drafts.forget(me, given.draft);
      const post = parts.length > 0 ? await this.posts.seen(me, id) : bare;
      return this.posts.tell(me, post, 'post.published', postPublished, {});
    });
  }

  async edit(me: Actor, id: string, given: Input<'PATCH /posts/:id'>['body']): Promise<PostDto> {
    return this.db.transaction(async () => {
      const before = await this.posts.forChange(me, id);
      demand(canEdit(me, before), 'post.not-yours');
      demand(before.version === given.version, 'post.changed');
      const text = editedText(before, given);
      const { title, body } = text;
      this.check(me, {
        kind: before.kind,
        images: before.images,
        ...carriedBy(before),
        announcement: given.announcement,
        title: title ?? undefined,
        body,
      });
      await this.repository.edit(before, text, mentionedHandles(body));
      let after = await this.posts.seen(me, id);
      if (given.announcement) {
        await this.part('announcement').update?.(toTold(after), given.announcement);
        after = await this.posts.seen(me, id);
      }
      this.demandPraised(me, after);
      return this.posts.tell(me, after, 'post.edited', postEdited, { previousMentions: toTold(before).mentions });
    });
  }

  private async writable(me: Actor, audienceId: string): Promise<string> {
    const audience = await this.audiences.readable(me, audienceId);
    demand(this.audiences.canPost(me, audience), 'audience.cannot-post');
    return audience.id;
  }

  private async chosen(me: Actor): Promise<string> {
    const request = this.part('request');
    if (!request.address) throw new AppError('post.kind-refused');
    return request.address(me);
  }

  private check(me: Actor, post: Parameters<typeof refusalOf>[1]): void {
    const refusal = refusalOf(me, post);
    if (refusal) throw new AppError(refusal.code, undefined, refusal.fields);
  }

  private demandPraised(me: Actor, post: PostRow): void {
    if (post.kind === 'praise' && !praisesSomebody(me, toTold(post).mentions))
      throw new AppError('request.invalid', undefined, [{ path: 'body.body', rule: 'mention' }]);
  }

  private part<N extends PartName>(name: N): PostPart<N> {
    const part = this.parts.find(name);
    if (!part) throw new AppError('post.kind-refused');
    return part;
  }
}

/** The post's own words; an announcement without them takes those of its first language. */
function textOf({ title, body, language, announcement }: Words): EditedText {
  const texts = announcement?.texts;
  const first: Language | undefined = texts && (texts.fr ? 'fr' : 'en');
  const words = first && texts?.[first];
  if (words && body.trim() === '')
    return { title: title ?? words.title, body: words.body, language: first, tags: tagsOf(words.body) };
  return { title: title ?? words?.title ?? null, body, language: language ?? guessLanguage(body), tags: tagsOf(body) };
}

/** An edit that does not speak of the title leaves it; an announcement has that of its new texts. */
function editedText(before: PostRow, { title, body, announcement }: Input<'PATCH /posts/:id'>['body']): EditedText {
  const kept = title === undefined && !announcement ? before.title : title;
  return textOf({ title: kept ?? undefined, body, language: before.language ?? undefined, announcement });
}

/** A poll or a request stays when the text of its post changes; so does what let a post have no text. */
const carriedBy = (post: PostRow): { poll?: object; request?: object } => ({
  ...((post.kind === 'poll' || post.body.trim() === '') && { poll: {} }),
  ...(post.kind === 'request' && { request: {} }),
});
