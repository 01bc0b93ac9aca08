import { limits, type Answer, type Input } from '@app/contract';
import { Endpoint, Given, Me, uploaded, type Actor, type ParvisRequest } from '@app/platform';
import { Controller, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dispositionOf } from './image-file.js';
import { Images } from './images.service.js';

@Controller()
export class ImagesController {
  constructor(private readonly images: Images) {}

  @Endpoint('POST /images')
  upload(@Me() me: Actor, @Req() request: ParvisRequest): Promise<Answer<'POST /images'>> {
    return this.images.upload(me, () =>
      uploaded(request, limits.imageBytes, async (part, name) => ({ name, bytes: await part.toBuffer() })),
    );
  }

  /** A browser may keep it for the person who is signed in, and for nobody else. */
  @Endpoint('GET /images/:id/:size')
  async picture(
    @Me() me: Actor,
    @Given() { params }: Input<'GET /images/:id/:size'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const { name, stream } = await this.images.open(me, params.id, params.size);
    void reply.headers({
      'cache-control': 'private, max-age=86400',
      vary: 'cookie',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    return new StreamableFile(stream, { type: 'image/webp', disposition: dispositionOf(name) });
  }
}
