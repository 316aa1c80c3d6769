import { throughKills } from '../support/through-kills.ts'

throughKills('PostgreSQL')
