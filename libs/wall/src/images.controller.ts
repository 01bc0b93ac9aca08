import { limits, type Answer, type Input } from '@app/contract';
import { AppError, Endpoint, Given, Me, type Actor, type ParvisRequest } from '@app/platform';
import type {} from '@fastify/multipart';
import { Controller, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dispositionOf } from './image-file.js';
import { Images } from './images.service.js';

@Controller()
export class ImagesController {
  constructor(private readonly images: Images) {}

  @Endpoint('POST /images')
  async upload(@Me() me: Actor, @Req() request: ParvisRequest): Promise<Answer<'POST /images'>> {
    if (!request.isMultipart()) throw new AppError('request.type-refused');
    const file = await request.file({ limits: { fileSize: limits.imageBytes } });
    const bytes = await file?.toBuffer();
    if (!bytes || file?.fieldname !== 'file') throw new AppError('request.malformed');
    return this.images.upload(me, { name: file.filename, bytes });
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
