package dev.switchback.engine.week;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.quantity.Share;

/// What a week does to a person: the mean rating per hour and its band.
///
/// @param low      mean when every unrated hour drains (-2) and spreads fall badly, -2..+2
/// @param likely   mean of the rated hours alone
/// @param high     mean when every unrated hour gives energy (+2) and spreads fall well
/// @param draining share of rated hours with a rating of -1 or less
/// @param unrated  share of the hours without a rating
/// @param why      the sum
public record Energy(double low, double likely, double high, Share draining, Share unrated, Explanation why) {}
