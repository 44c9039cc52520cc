-- Asks one query again and again: wrk -s load.lua <url> -- <file with the query> <how>
-- how: kept, the same request each time; anew, with a variable that nothing reads and no answer is kept for;
-- or the entity tag of the answer, by GET, which the server then need not send
local encoded = function(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

function init(args)
  local file = assert(io.open(args[1]))
  local query = file:read("*a"):gsub("%s+", " ")
  file:close()
  local how = args[2] or "anew"
  wrk.headers["Accept"] = "application/json"
  if how ~= "anew" and how ~= "kept" then
    wrk.path = wrk.path .. "?query=" .. encoded(query)
    wrk.headers["If-None-Match"] = how
    return
  end
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  local body = '{"query":"' .. query:gsub('"', '\\"') .. '"'
  wrk.body = body .. "}"
  if how == "anew" then
    -- a number of so many digits is rounded unless it is written as a whole one
    local count = os.time() * 1000000
    request = function()
      count = count + 1
      return wrk.format(nil, nil, nil, body .. string.format(',"variables":{"nothing":%.0f}}', count))
    end
  end
end
