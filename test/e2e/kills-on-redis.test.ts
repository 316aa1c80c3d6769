import { startOwnRedis } from '../support/own-redis.ts'
import { throughKills } from '../support/through-kills.ts'

throughKills('Redis', startOwnRedis)
